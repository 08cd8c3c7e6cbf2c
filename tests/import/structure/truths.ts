// Test outlines, each in its own convention, with what an import must find in them.
import { sample } from '../documents/sample.js';
import type { Truth } from '../documents/truth.js';

export interface Known {
  truth: Truth;
  title: string;
  /** "I|BỐI CẢNH", with one dash per level of depth before it. */
  headings: string[];
  slogans: string[];
  quotes: string[];
  people: string[];
  steps: string[];
}

const congress: Truth = {
  blocks: [
    { title: 'ĐỀ CƯƠNG TUYÊN TRUYỀN' },
    { title: 'KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ HUYỆN TRÀNG AN LẦN THỨ XXI, NHIỆM KỲ 2020 - 2025' },
    { title: '(kèm theo Công văn số 215-CV/BTGHU, ngày 12/8/2020 của Ban Tuyên giáo Huyện ủy)' },
    { heading: 'PHẦN THỨ NHẤT: TÌNH HÌNH VÀ KẾT QUẢ', depth: 1 },
    { heading: 'I. ĐẶC ĐIỂM TÌNH HÌNH', depth: 2 },
    {
      text: 'Tràng An là huyện miền núi, có 21 xã, thị trấn với 18.452 hộ dân. Trong nhiệm kỳ, Đảng bộ huyện lãnh đạo nhân dân vượt qua thiên tai, dịch bệnh, giữ vững ổn định chính trị và trật tự an toàn xã hội trên toàn địa bàn{1}.',
    },
    { heading: 'II. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT', depth: 2 },
    { heading: '1. Phát triển kinh tế', depth: 3 },
    { heading: '1.1. Nông nghiệp', depth: 4 },
    {
      text: 'Tổng sản lượng lương thực năm 2019 đạt 45.799/36.875 tấn, vượt xa chỉ tiêu Đại hội đề ra. Diện tích trồng rừng mới bình quân hằng năm đạt trên 1.250 ha; tỷ lệ che phủ rừng năm 2019 đạt 63,5%. Nhiều mô hình sản xuất hàng hóa được nhân rộng ở các xã vùng cao.',
    },
    { heading: '1.2. Công nghiệp, dịch vụ', depth: 4 },
    {
      text: 'Giá trị sản xuất công nghiệp năm 2019 ước đạt 512,7 tỷ đồng, tăng 1,8 lần so với năm 2015. Thu ngân sách trên địa bàn năm 2019 đạt 96,4 tỷ đồng (vượt 12% dự toán). Mạng lưới chợ nông thôn được sắp xếp lại, hàng hóa lưu thông thuận tiện giữa các vùng trong huyện.',
    },
    { heading: '2. Văn hóa - xã hội', depth: 3 },
    {
      text: 'Chất lượng giáo dục toàn diện được nâng lên, toàn huyện có 28/45 trường đạt chuẩn quốc gia. Tỷ lệ hộ nghèo giảm bình quân 4,2%/năm. Công tác chăm sóc sức khỏe nhân dân, thực hiện chính sách đối với người có công được các cấp, các ngành quan tâm thực hiện chu đáo.',
    },
    {
      table: [
        ['Chỉ tiêu', 'Nghị quyết', 'Thực hiện'],
        ['Tốc độ tăng giá trị sản xuất (%)', '10', '11,2'],
        ['Số xã đạt chuẩn nông thôn mới', '6', '8'],
        ['Kết nạp đảng viên', '600', '734'],
      ],
    },
    { heading: 'PHẦN THỨ HAI: PHƯƠNG HƯỚNG, NHIỆM VỤ', depth: 1 },
    { heading: 'I. MỤC TIÊU', depth: 2 },
    {
      text: 'Đại hội xác định mục tiêu tổng quát là xây dựng Đảng bộ trong sạch, vững mạnh; khai thác tiềm năng, thế mạnh của địa phương để phát triển nhanh và bền vững; phấn đấu đến năm 2025 Tràng An trở thành huyện khá của tỉnh{2}.',
    },
    { heading: 'II. NHIỆM VỤ TRỌNG TÂM', depth: 2 },
    { text: 'Đại hội thống nhất các nhiệm vụ trọng tâm sau đây:' },
    { item: '1. Đẩy mạnh tái cơ cấu nông nghiệp gắn với xây dựng nông thôn mới.' },
    { item: '2. Huy động mọi nguồn lực đầu tư kết cấu hạ tầng giao thông.' },
    { item: '3. Nâng cao chất lượng nguồn nhân lực, nhất là cán bộ cơ sở.' },
    { item: '4. Giữ vững quốc phòng, an ninh trên địa bàn.' },
    {
      text: 'Phát biểu chỉ đạo Đại hội, đồng chí Nguyễn Văn Bình nhấn mạnh: “Tràng An phải bứt phá từ chính những lợi thế của mình, không trông chờ, không ỷ lại”. Đại hội đã bầu Ban Thường vụ gồm các đồng chí: Hoàng Thị Lan, Nông Văn Sáng, Lê Quang Đạo, Triệu Minh Đức.',
    },
    { heading: 'KHẨU HIỆU TUYÊN TRUYỀN', depth: 1 },
    { item: '1. Chào mừng thành công Đại hội Đảng bộ huyện Tràng An lần thứ XXI!' },
    {
      item: '2. Đảng bộ và nhân dân các dân tộc huyện Tràng An quyết tâm thực hiện thắng lợi Nghị quyết Đại hội!',
    },
    { signer: 'BAN TUYÊN GIÁO HUYỆN ỦY TRÀNG AN' },
  ],
  notes: {
    1: 'Báo cáo chính trị trình Đại hội lần thứ XXI, tr. 4.',
    2: 'Nghị quyết số 01-NQ/ĐH, ngày 25/7/2020.',
  },
};

const birth: Truth = {
  blocks: [
    { title: 'TÀI LIỆU TUYÊN TRUYỀN' },
    { title: 'KỶ NIỆM 100 NĂM NGÀY SINH ĐỒNG CHÍ LƯƠNG VĂN SƠN' },
    { title: '(15/3/1912 - 15/3/2012)' },
    { heading: 'I. TIỂU SỬ VÀ QUÁ TRÌNH HOẠT ĐỘNG', depth: 1 },
    {
      text: 'Đồng chí Lương Văn Sơn sinh ngày 15/3/1912 trong một gia đình nông dân nghèo. Năm 1926, đồng chí ra tỉnh học nghề và sớm tiếp xúc với sách báo tiến bộ. Tháng 6/1930, đồng chí được kết nạp vào Đảng. Ngày 02/9/1936, đồng chí bị địch bắt tại Thái Nguyên{1}. Đầu năm 1941, đồng chí vượt ngục trở về xây dựng căn cứ.',
    },
    { heading: 'II. NHỮNG CỐNG HIẾN TIÊU BIỂU', depth: 1 },
    { heading: 'a) Người tổ chức phong trào', depth: 2 },
    {
      text: 'Đồng chí đi từng bản, ở từng nhà, cùng ăn cùng làm với đồng bào để gây dựng cơ sở. Dưới sự dìu dắt của đồng chí, hàng trăm quần chúng trung kiên trưởng thành, trở thành cán bộ nòng cốt của phong trào trong những năm tháng cam go nhất.',
    },
    { heading: 'b) Người chỉ huy mưu trí', depth: 2 },
    {
      text: 'Trong trận phục kích ở đèo Khau Phạ, với 12 tay súng, đồng chí chỉ huy đánh lui một trung đội địch, thu 9 súng trường và nhiều quân trang. Chiến công ấy cổ vũ tinh thần chiến đấu của nhân dân khắp vùng biên giới.',
    },
    { heading: 'III. HỌC TẬP TẤM GƯƠNG', depth: 1 },
    { text: 'Mỗi cán bộ, đảng viên cần làm tốt những việc sau:' },
    { item: '- Trung thành với mục tiêu, lý tưởng của Đảng;' },
    { item: '- Gần dân, trọng dân, học dân và có trách nhiệm với dân;' },
    { item: '- Nói đi đôi với làm.' },
    {
      text: 'Tấm gương của đồng chí là niềm tự hào của quê hương. Các cấp ủy, tổ chức đảng cần đưa nội dung học tập tấm gương ấy vào sinh hoạt thường kỳ, gắn với những phần việc cụ thể ở từng cơ quan, đơn vị, thôn bản.',
    },
  ],
  notes: { 1: 'Hồi ký của đồng chí Hà Văn Thành, năm 1975.' },
};

export const KNOWN: Record<string, Known> = {
  uprising: {
    truth: sample,
    title: 'KỶ NIỆM 80 NĂM NGÀY KHỞI NGHĨA BẮC SƠN',
    headings: [
      'I|BỐI CẢNH LỊCH SỬ',
      'II|DIỄN BIẾN VÀ KẾT QUẢ CỦA CUỘC KHỞI NGHĨA DO ĐẢNG BỘ BẮC SƠN LÃNH ĐẠO',
      '-1|Đêm nổ súng đầu tiên',
      '-2|Xây dựng lực lượng',
      'III|Ý NGHĨA VÀ BÀI HỌC',
      '-Một là, về nắm vững thời cơ',
      '-Hai là, về dựa chắc vào nhân dân',
      'IV|THÀNH TỰU SAU NHIỀU NĂM ĐỔI MỚI',
      'V|KHẨU HIỆU TUYÊN TRUYỀN',
    ],
    slogans: [
      'Tinh thần khởi nghĩa Bắc Sơn bất diệt!',
      'Nhân dân các dân tộc đoàn kết xây dựng quê hương giàu đẹp, văn minh!',
    ],
    quotes: ['Cán bộ còn thì bản làng còn'],
    people: [],
    steps: [
      'Tập hợp đảng viên và quần chúng tích cực, thu gom vũ khí để lập đội du kích của châu.',
      'Xây dựng khu căn cứ ở các xã vùng cao, nơi địa thế hiểm trở và lòng dân vững vàng, đủ sức che chở cho lực lượng vũ trang non trẻ qua những ngày bị càn quét.',
      'Trừng trị mật thám, giải tán tề lý, lấy thóc của địch chia cho dân nghèo.',
    ],
  },
  congress: {
    truth: congress,
    title: 'KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ HUYỆN TRÀNG AN LẦN THỨ XXI, NHIỆM KỲ 2020 - 2025',
    headings: [
      'PHẦN THỨ NHẤT|TÌNH HÌNH VÀ KẾT QUẢ',
      '-I|ĐẶC ĐIỂM TÌNH HÌNH',
      '-II|KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT',
      '--1|Phát triển kinh tế',
      '---1.1|Nông nghiệp',
      '---1.2|Công nghiệp, dịch vụ',
      '--2|Văn hóa - xã hội',
      'PHẦN THỨ HAI|PHƯƠNG HƯỚNG, NHIỆM VỤ',
      '-I|MỤC TIÊU',
      '-II|NHIỆM VỤ TRỌNG TÂM',
      'KHẨU HIỆU TUYÊN TRUYỀN',
    ],
    slogans: [
      'Chào mừng thành công Đại hội Đảng bộ huyện Tràng An lần thứ XXI!',
      'Đảng bộ và nhân dân các dân tộc huyện Tràng An quyết tâm thực hiện thắng lợi Nghị quyết Đại hội!',
    ],
    quotes: ['Tràng An phải bứt phá từ chính những lợi thế của mình, không trông chờ, không ỷ lại'],
    people: ['Hoàng Thị Lan', 'Nông Văn Sáng', 'Lê Quang Đạo', 'Triệu Minh Đức'],
    steps: [
      'Đẩy mạnh tái cơ cấu nông nghiệp gắn với xây dựng nông thôn mới.',
      'Huy động mọi nguồn lực đầu tư kết cấu hạ tầng giao thông.',
      'Nâng cao chất lượng nguồn nhân lực, nhất là cán bộ cơ sở.',
      'Giữ vững quốc phòng, an ninh trên địa bàn.',
    ],
  },
  birth: {
    truth: birth,
    title: 'KỶ NIỆM 100 NĂM NGÀY SINH ĐỒNG CHÍ LƯƠNG VĂN SƠN',
    headings: [
      'I|TIỂU SỬ VÀ QUÁ TRÌNH HOẠT ĐỘNG',
      'II|NHỮNG CỐNG HIẾN TIÊU BIỂU',
      '-a|Người tổ chức phong trào',
      '-b|Người chỉ huy mưu trí',
      'III|HỌC TẬP TẤM GƯƠNG',
    ],
    slogans: [],
    quotes: [],
    people: [],
    steps: [],
  },
};
