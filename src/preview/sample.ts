// The sample deck of previews: every layout once, filled as such a slide usually is. The texts speak of the deck
// itself, so that nothing in them can be mistaken for history.
import { outlineSchema } from '../outline/schema.js';

/** Pictures of the sample (px), drawn in each theme's own colours; `part` is how far along the landscape they lie. */
export const SAMPLE_PICTURES = [
  { src: 'wide.svg', width: 1200, height: 760, part: 0.4 },
  { src: 'left.svg', width: 900, height: 640, part: 0.1 },
  { src: 'middle.svg', width: 640, height: 640, part: 0.5 },
  { src: 'right.svg', width: 900, height: 640, part: 0.9 },
] as const;

/** When a layout occurs more than once, the preview shows the first. */
export const SAMPLE = outlineSchema.parse({
  title: 'Kỷ niệm 80 năm Ngày truyền thống',
  subtitle: 'Bài mẫu để xem giao diện',
  lang: 'vi',
  issuer: 'Tên đơn vị ban hành',
  reference: '(kèm theo hướng dẫn, nếu có)',
  event: { name: 'Bài mẫu xem giao diện' },
  sources: [
    { id: 'a', text: 'Tên sách, nhà xuất bản, năm in, số trang: ghi đúng như trong đề cương.' },
    { id: 'b', text: 'Tên văn bản, số hiệu, ngày ban hành, cơ quan ban hành.' },
    { id: 'c', text: 'Bài báo trên mạng: tên bài, tên báo, ngày đăng và đường dẫn.' },
  ],
  sections: [
    {
      heading: 'Chữ và ý chính',
      number: 'I',
      lead: 'Nền giấy ấm cho nội dung, nền màu sâu cho lúc trang trọng.',
      blocks: [
        {
          title: 'Một đoạn văn giữ nguyên vẹn',
          text: [
            'Trang chữ dành cho đoạn văn phải đọc trọn: lời mở đầu, nhận định, lời kêu gọi.',
            'Đoạn dài hơn thì hiện những câu trọn ý; phần còn lại nằm ở lời dẫn.',
          ],
        },
        {
          title: 'Ý chính gọn, có phần nhấn',
          points: [
            { text: '**Một là, về bố cục:** mỗi trang một ý, tiêu đề nói trọn ý ấy.[^a]' },
            {
              text: '**Hai là, về màu sắc:** một màu nhấn mạnh, dùng ít và đúng chỗ.',
              points: ['Màu nhấn trên nền giấy', 'Màu nhấn trên nền sâu'],
            },
            { text: '**Ba là, về chữ:** phông chữ đủ dấu tiếng Việt, nét rõ trên máy chiếu cũ.[^b]' },
          ],
        },
        {
          title: 'Một buổi sáng hội nghị',
          timeline: [
            { when: '7 giờ 30', what: 'Đón đại biểu, phát tài liệu' },
            { when: '8 giờ', what: 'Chào cờ, khai mạc' },
            { when: '8 giờ 15', what: 'Báo cáo viên trình bày đề cương' },
            { when: '10 giờ', what: 'Thảo luận, giải đáp' },
            { when: '11 giờ', what: 'Kết luận, bế mạc' },
          ],
        },
      ],
    },
    {
      heading: 'Số liệu',
      number: 'II',
      blocks: [
        {
          title: 'Những con số của bộ giao diện',
          figures: [
            { value: '34', unit: 'giao diện', label: 'mỗi tỉnh, thành phố một giao diện riêng' },
            { value: '18', unit: 'kiểu trang', label: 'cùng một lưới, một bộ chữ' },
            { value: '3', unit: 'chế độ', label: 'sáng, tối và tương phản cao' },
          ],
        },
        {
          title: 'Sáu màu biểu đồ, phân biệt được cả khi in đen trắng',
          chart: {
            kind: 'bar',
            unit: 'đơn vị mẫu',
            labels: ['Cột 1', 'Cột 2', 'Cột 3', 'Cột 4'],
            series: [
              { name: 'Loạt A', values: ['12', '18', '24', '30'] },
              { name: 'Loạt B', values: ['10', '14', '21', '26'] },
              { name: 'Loạt C', values: ['6', '9', '15', '19'] },
            ],
          },
        },
        {
          title: 'Nền sáng và nền tối',
          compare: {
            columns: ['Nền sáng', 'Nền tối'],
            rows: [
              { label: 'Hội trường', values: ['Nhiều cửa sổ, đèn bật', 'Tắt bớt đèn, màn hình lớn'] },
              { label: 'Nền trang', values: ['Màu giấy ấm', 'Màu sâu của giao diện'] },
              { label: 'Khi in', values: ['Tiết kiệm mực', 'Nên đổi sang bản in'] },
            ],
          },
        },
        {
          title: 'Cỡ chữ theo loại nội dung',
          table: {
            header: ['Nội dung', 'Lớn nhất', 'Nhỏ nhất'],
            rows: [
              ['Tiêu đề trang', '52', '40'],
              ['Nội dung chính', '40', '24'],
              ['Bảng, chú thích', '24', '18'],
            ],
            caption: 'Đơn vị: điểm ảnh trên trang 1280 × 720.',
          },
        },
      ],
    },
    {
      heading: 'Nghi thức và hình ảnh',
      number: 'III',
      blocks: [
        {
          quote: {
            text: 'Lời trích đứng một mình trên nền màu sâu, chữ lớn, đủ khoảng lặng để người nghe đọc trọn.',
            by: 'Người được trích dẫn',
            source: 'c',
          },
        },
        {
          title: 'Những người tham gia',
          people: [
            { name: 'Người chủ trì', role: 'Khai mạc và kết luận hội nghị' },
            { name: 'Báo cáo viên', role: 'Trình bày đề cương' },
            { name: 'Thư ký', role: 'Ghi biên bản, tổng hợp ý kiến' },
            { name: 'Kỹ thuật viên', role: 'Máy chiếu, âm thanh' },
          ],
        },
        {
          title: 'Từ đề cương đến hội trường',
          steps: [
            { title: 'Nhập đề cương', text: 'Từ tệp Word, PDF hoặc trang mạng.' },
            { title: 'Đối chiếu', text: 'Số liệu, ngày tháng khớp với tài liệu gốc.' },
            { title: 'Dựng bài', text: 'Trang chiếu, bản in và lời dẫn.' },
            { title: 'Trình bày', text: 'Không cần mạng, không cần chỉnh sửa.' },
          ],
        },
        {
          title: 'Ảnh rộng có chú thích',
          image: {
            src: 'wide.svg',
            alt: 'Phong cảnh vẽ bằng nét của giao diện',
            caption: 'Chú thích đứng bên ảnh: ai, ở đâu, khi nào.',
            credit: 'tác giả hoặc nơi lưu giữ',
          },
        },
        {
          title: 'Ba ảnh trong một hàng',
          gallery: [
            { src: 'left.svg', alt: 'Phong cảnh vẽ bằng nét, phần bên trái', caption: 'Ảnh thứ nhất' },
            { src: 'middle.svg', alt: 'Phong cảnh vẽ bằng nét, phần giữa', caption: 'Ảnh thứ hai' },
            { src: 'right.svg', alt: 'Phong cảnh vẽ bằng nét, phần bên phải', caption: 'Ảnh thứ ba' },
          ],
        },
        {
          slogans: [
            'Khẩu hiệu thứ nhất, ngắn gọn và trang trọng!',
            'Khẩu hiệu thứ hai, đọc được từ hàng ghế cuối!',
            'Khẩu hiệu thứ ba, kết thúc bằng dấu chấm than!',
          ],
        },
      ],
    },
  ],
});
