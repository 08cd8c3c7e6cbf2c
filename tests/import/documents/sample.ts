// A test outline with three heading levels, lists, run-in headings, notes, a table, slogans and a signature.
import type { Truth } from './truth.js';

export const sample: Truth = {
  blocks: [
    { title: 'ĐỀ CƯƠNG TUYÊN TRUYỀN' },
    { title: 'KỶ NIỆM 80 NĂM NGÀY KHỞI NGHĨA BẮC SƠN' },
    { title: '(27/9/1940 - 27/9/2020)' },
    { heading: 'I- BỐI CẢNH LỊCH SỬ', depth: 1 },
    {
      text: 'Mùa thu năm 1939, chiến tranh thế giới thứ hai bùng nổ và lan nhanh khắp châu Âu. Ở Đông Dương, chính quyền thuộc địa thẳng tay bóp nghẹt những quyền tự do ít ỏi mà nhân dân đã giành được, tăng thuế, bắt phu, bắt lính và trưng thu lương thực. Đời sống của đồng bào các dân tộc ở vùng biên giới vốn đã khó khăn lại càng thêm ngột ngạt, lòng căm phẫn âm ỉ trong từng bản làng{1}.',
    },
    {
      text: 'Trong hoàn cảnh ấy, các chi bộ ở Bắc Sơn rút vào bí mật, chọn những quần chúng trung kiên nhất để gây dựng cơ sở, cất giấu lương thực trong rừng, canh phòng mật thám. Đường liên lạc với Xứ ủy được nối lại nhờ những người giao thông thuộc từng lối mòn trên núi đá.',
    },
    { heading: 'II- DIỄN BIẾN VÀ KẾT QUẢ CỦA CUỘC KHỞI NGHĨA DO ĐẢNG BỘ BẮC SƠN LÃNH ĐẠO', depth: 1 },
    { heading: '1- Đêm nổ súng đầu tiên', depth: 2 },
    {
      text: 'Ngày 22/9/1940, quân Nhật vượt biên giới đánh vào Lạng Sơn. Sau vài trận cầm cự yếu ớt, quân Pháp{2} bỏ chạy về phía Thái Nguyên, dọc đường cướp phá của dân. Bộ máy cai trị ở nhiều nơi tan rã, thời cơ xuất hiện ngay trước mắt những người cộng sản Bắc Sơn.',
    },
    {
      text: 'Khoảng 20 giờ ngày 27/9/1940, hơn 600 người với 20 súng trường, 8 súng kíp cùng gươm, giáo, gậy gộc chia làm ba mũi tiến về đồn Mỏ Nhài{3}. Trước khí thế ấy, tri châu cùng binh lính bỏ đồn chạy trốn; nghĩa quân thu được 17 súng, 1 máy chữ và toàn bộ triện đồng trên diện tích chừng 2 km2 quanh châu lỵ.',
    },
    { heading: '2- Xây dựng lực lượng', depth: 2 },
    {
      text: 'Ngày 14/10/1940, hội nghị cán bộ họp ở vùng rừng Sa Khao và thống nhất những việc phải làm ngay:',
    },
    { item: '1- Tập hợp đảng viên và quần chúng tích cực, thu gom vũ khí để lập đội du kích của châu.' },
    {
      item: '2- Xây dựng khu căn cứ ở các xã vùng cao, nơi địa thế hiểm trở và lòng dân vững vàng, đủ sức che chở cho lực lượng vũ trang non trẻ qua những ngày bị càn quét.',
    },
    { item: '3- Trừng trị mật thám, giải tán tề lý, lấy thóc của địch chia cho dân nghèo.' },
    {
      text: 'Sau một thời gian ngắn được củng cố, đội du kích đã có 200 đội viên, tổ chức thành các tiểu đội mười người{4}. Phong trào lan ra hầu khắp các xã, nhiều nơi nhân dân tự đứng lên giữ làng, giữ bản, tiếp tế cho du kích trong những tháng mưa rét cuối năm.',
    },
    { heading: 'III- Ý NGHĨA VÀ BÀI HỌC', depth: 1 },
    {
      text: '**- Một là, về nắm vững thời cơ:** Khi kẻ thù rệu rã, Đảng bộ đã kịp thời phát động quần chúng, không chờ đợi, không do dự. Bài học ấy còn nguyên giá trị đối với những nhiệm vụ mới hôm nay, khi thời cơ và thách thức luôn đan xen, đòi hỏi cán bộ phải sâu sát và quyết đoán.',
    },
    {
      text: '**- Hai là, về dựa chắc vào nhân dân:** Không có sự đùm bọc của đồng bào, đội quân nhỏ bé không thể đứng vững trước những cuộc vây ráp. Một người già ở Vũ Lăng từng nói: “Cán bộ còn thì bản làng còn”{5}.',
    },
    { heading: 'IV- THÀNH TỰU SAU NHIỀU NĂM ĐỔI MỚI', depth: 1 },
    {
      text: 'Kinh tế của tỉnh duy trì mức tăng khá; thu nhập bình quân đầu người năm 2020 ước đạt 48,5 triệu đồng, gấp 1,6 lần so với năm 2015. Toàn tỉnh có 164/226 xã, phường, thị trấn đạt chuẩn quốc gia về y tế; tỷ lệ hộ nghèo bình quân mỗi năm giảm 3,61%. Sau dịch COVID-19 và cúm H5N1, các trạm y tế cơ sở được đầu tư trở lại{6}.',
    },
    {
      table: [
        ['Chỉ tiêu', 'Năm 2015', 'Năm 2020'],
        ['Thu nhập bình quân (triệu đồng)', '30,3', '48,5'],
        ['Trường đạt chuẩn quốc gia', '130', '225'],
        ['Tỷ lệ hộ nghèo (%)', '25,95', '7,88'],
      ],
    },
    {
      text: 'Những con số ấy nói lên sức vươn của một vùng đất từng là chiến khu. Cán bộ, đảng viên và nhân dân các dân tộc tiếp tục chung sức xây dựng quê hương, giữ vững chủ quyền biên giới, đưa các phong trào thi đua yêu nước đi vào chiều sâu, thiết thực với từng thôn bản.',
    },
    { heading: 'V- KHẨU HIỆU TUYÊN TRUYỀN', depth: 1 },
    { item: '- Tinh thần khởi nghĩa Bắc Sơn bất diệt!' },
    { item: '- Nhân dân các dân tộc đoàn kết xây dựng quê hương giàu đẹp, văn minh!' },
    { signer: 'BAN TUYÊN GIÁO TỈNH ỦY' },
  ],
  notes: {
    1: 'Theo lời kể của các cụ cao niên ở xã Vũ Lăng, ghi năm 1985.',
    2: 'Đồn binh đóng rải rác trên đường số 1 và các ngả đường lên châu lỵ.',
    3: 'Mũi chủ lực gồm 16 tay súng tiến theo đường chính từ phía chợ; mũi thứ hai gồm 10 tay súng vòng qua sườn núi; mũi còn lại mang súng kíp, giáo mác, đánh từ phía sau đồn và giữ đường rút lui cho dân quân các xã.',
    4: 'Lịch sử đảng bộ tỉnh Lạng Sơn 1930-1985, Nxb. Chính trị quốc gia, tr. 65.',
    5: 'Cuộc đời và sự nghiệp cách mạng của các chiến sĩ Bắc Sơn, Nxb. VHTT, HN, 2014, tr. 70-71.',
    6: 'Báo cáo tổng kết của ngành y tế, năm 2020.',
  },
};
